/** What happened lately, as Kafka tells it: read by every gateway from its own place, kept for a while, asked from any place. */
package org.nextlevel.gateway.live.log;
