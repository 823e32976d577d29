/** A real Kafka broker on the loopback interface, with the topics of the system. */
package org.nextlevel.stack.server.kafka;
