/** Which companies there are, as their owner tells the other services. */
package org.nextlevel.kit.event.tenant;
