/** What is around the parts of a stack and can be harmed: their ways to the database and to Kafka, their disks and their clocks. */
package org.nextlevel.stack.proof.surroundings;
