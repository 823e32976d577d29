/** Whose webhooks end with a service account, as evidence-service knows accounts; and what else it is asked to send (ADR 0060). */
package org.nextlevel.integration.webhook.account;
