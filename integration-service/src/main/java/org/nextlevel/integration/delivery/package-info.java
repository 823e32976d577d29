/** What webhooks and notifications have in common: where they may lead, who sends, what is sealed, and who is served beside whom. */
package org.nextlevel.integration.delivery;
