/** SQL that services write themselves: {@link org.nextlevel.kit.sql.Sql} is how all of it reaches the database. */
package org.nextlevel.kit.sql;
