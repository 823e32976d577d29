/** One message to one person: whom the directory knows, in which words, by mail or by chat; nothing of it is kept (ADR 0065). */
package org.nextlevel.integration.notification.message;
