/** Where events wait with the change that they tell of, and from where they are sent, in order, each at least once (ADR 0003). */
package org.nextlevel.kit.event.outbox;
