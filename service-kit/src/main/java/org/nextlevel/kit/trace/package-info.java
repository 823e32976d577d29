/** The trace to which the work of the current thread belongs, from the request over Kafka to whatever follows from it (ADR 0072). */
package org.nextlevel.kit.trace;
