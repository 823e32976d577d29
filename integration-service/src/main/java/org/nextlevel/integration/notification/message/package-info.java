/** One message to one person: whom the directory knows, by which text, by mail or by chat; nothing of it is kept (ADR 0065). */
package org.nextlevel.integration.notification.message;
