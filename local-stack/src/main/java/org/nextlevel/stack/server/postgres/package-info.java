/** A real PostgreSQL server on the loopback interface, with the databases of the system. */
package org.nextlevel.stack.server.postgres;
