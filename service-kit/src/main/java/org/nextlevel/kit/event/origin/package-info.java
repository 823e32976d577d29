/** Who told an event, and whether they may: only owners of a topic tell things, of tenants that exist and in their turn (ADR 0038). */
package org.nextlevel.kit.event.origin;
