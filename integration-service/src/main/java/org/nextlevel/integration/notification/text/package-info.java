/** The texts by which people and rooms are told: as they ship, or as HR wrote them for the company (ADR 0068). */
package org.nextlevel.integration.notification.text;
