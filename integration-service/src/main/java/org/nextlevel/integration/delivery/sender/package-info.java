/** Who the sender of webhooks and notifications is to evidence-service (ADR 0060). */
package org.nextlevel.integration.delivery.sender;
