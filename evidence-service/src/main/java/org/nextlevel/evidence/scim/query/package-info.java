/** Filters, orders and pages, as conditions of SQL. */
package org.nextlevel.evidence.scim.query;
