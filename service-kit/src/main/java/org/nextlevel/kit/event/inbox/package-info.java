/** Where events of other services arrive: each counts once, is tried again while that helps, and is never lost. */
package org.nextlevel.kit.event.inbox;
