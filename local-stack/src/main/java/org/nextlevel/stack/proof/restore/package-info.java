/** Whether a stack whose PostgreSQL is destroyed comes back from a backup, and services agree again with what Kafka has. */
package org.nextlevel.stack.proof.restore;
