/** The local stack: starts the real PostgreSQL, Kafka, Keycloak and services on one machine, watches and stops them. */
package org.nextlevel.stack;
