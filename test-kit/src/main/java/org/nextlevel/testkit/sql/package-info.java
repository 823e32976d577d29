/** The check that no SQL of a wing names a table of another wing. */
package org.nextlevel.testkit.sql;
