/** What was sent to webhooks and what came of it, for a few days. */
package org.nextlevel.integration.webhook.log;
