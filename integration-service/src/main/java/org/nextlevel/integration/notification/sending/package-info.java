/** Tells people: who is to be told next, by which text, by mail or by chat (ADR 0065). */
package org.nextlevel.integration.notification.sending;
