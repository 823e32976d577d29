/** How often one caller may call. */
package org.nextlevel.gateway.limit;
