/** Where webhooks and messages to chat tools are sent to: which addresses may be reached, and one request to one of them (ADR 0060). */
package org.nextlevel.integration.delivery.receiver;
