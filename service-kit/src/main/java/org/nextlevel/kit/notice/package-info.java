/** Who may learn at once that an event happened: it travels with the event, so that the gateway needs to know nobody. */
package org.nextlevel.kit.notice;
