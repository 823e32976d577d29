/** The ways from services to their database and to Kafka, which can be slow or let nothing through. */
package org.nextlevel.stack.proof.network;
