/** Live updates: who listens, and what of all that happens is theirs to know ({@code GET /api/events}). */
package org.nextlevel.gateway.live;
