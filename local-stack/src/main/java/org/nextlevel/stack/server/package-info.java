/** Real PostgreSQL and Kafka servers on the loopback interface, for the local stack and for tests. */
package org.nextlevel.stack.server;
