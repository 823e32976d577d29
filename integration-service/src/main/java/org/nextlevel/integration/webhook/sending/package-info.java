/** How changes are sent to webhooks: turn by turn, those of a person in their order, by several instances together (ADR 0059). */
package org.nextlevel.integration.webhook.sending;
