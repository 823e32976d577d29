/** The events that a service tells, as docs/api/asyncapi.yaml describes them from the code (ADR 0062). */
package org.nextlevel.testkit.event;
