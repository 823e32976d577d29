/** Webhooks: where changes are sent to, what is said of that, and how it stands (ADR 0059). */
package org.nextlevel.integration.webhook;
