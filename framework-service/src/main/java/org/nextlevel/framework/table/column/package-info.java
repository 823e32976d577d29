/** Which column of a table means what, and its rows by column. */
package org.nextlevel.framework.table.column;
