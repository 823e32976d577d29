/** How one request is named in answers and logs. */
package org.nextlevel.kit.request;
