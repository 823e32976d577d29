/** Events: written with the state they tell of (outbox), and sent in order. */
package org.nextlevel.kit.event;
