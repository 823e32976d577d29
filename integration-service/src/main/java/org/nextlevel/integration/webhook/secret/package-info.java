/** The secrets of webhooks: shown once, and what is signed by them. */
package org.nextlevel.integration.webhook.secret;
