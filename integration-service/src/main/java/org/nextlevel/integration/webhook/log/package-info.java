/** What was sent to webhooks and what came of it, for a few days, and what of it is sent again. */
package org.nextlevel.integration.webhook.log;
