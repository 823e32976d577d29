/** Whose turn it is to be told, and which instance tells them: a row for each person or room to whom something is to be said. */
package org.nextlevel.integration.notification.turn;
