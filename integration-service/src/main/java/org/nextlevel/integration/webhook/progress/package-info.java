/** How far webhooks are in the feed, and what is held back of them (ADR 0059). */
package org.nextlevel.integration.webhook.progress;
