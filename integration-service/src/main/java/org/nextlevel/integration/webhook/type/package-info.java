/** What can be sent to webhooks, with the form of each and an example. */
package org.nextlevel.integration.webhook.type;
