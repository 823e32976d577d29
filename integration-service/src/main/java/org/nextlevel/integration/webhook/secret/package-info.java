/** The secrets of webhooks: shown once, kept sealed, and what is signed by them. */
package org.nextlevel.integration.webhook.secret;
