/** What is sent to a webhook at a time: read from the feed and from what was held back, kept with what came of it (ADR 0059). */
package org.nextlevel.integration.webhook.turn;
