/** Events: written with the state they tell of (outbox), sent in order, and counted once where they arrive (inbox). */
package org.nextlevel.kit.event;
