/** Read your writes: what a write told has a position, and a read that names it waits until this service has caught up. */
package org.nextlevel.kit.position;
