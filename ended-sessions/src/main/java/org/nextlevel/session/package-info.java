/**
 * Sessions that ended before their tokens do: told on a topic, read whole by the gateway and every service, and asked at each
 * request without a call (ADR 0034).
 */
package org.nextlevel.session;
