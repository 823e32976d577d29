/** How the copies of what other services own are written. */
package org.nextlevel.advisor.projection;
