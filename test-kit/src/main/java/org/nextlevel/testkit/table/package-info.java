/** What holds for every table of every service. */
package org.nextlevel.testkit.table;
