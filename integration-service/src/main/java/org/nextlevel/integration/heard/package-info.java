/** What the other services tell, and what of it is told outside. */
package org.nextlevel.integration.heard;
