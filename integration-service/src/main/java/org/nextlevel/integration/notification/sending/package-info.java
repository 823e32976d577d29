/** Tells people: who is to be told next, in which words, by mail or by chat (ADR 0065). */
package org.nextlevel.integration.notification.sending;
