/** Rooms of chat tools, which several people read: HR's, a team's, everybody's; HR says what each is told, and nothing of it names anybody (ADR 0068). */
package org.nextlevel.integration.notification.room;
