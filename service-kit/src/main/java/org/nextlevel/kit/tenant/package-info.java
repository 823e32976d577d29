/** Whose data is open: the tenant of the request or event, for Hibernate, PostgreSQL and Kafka alike. */
package org.nextlevel.kit.tenant;
