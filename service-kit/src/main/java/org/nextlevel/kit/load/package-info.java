/** Work that takes much of a service is done a little at a time, and tenant by tenant. */
package org.nextlevel.kit.load;
