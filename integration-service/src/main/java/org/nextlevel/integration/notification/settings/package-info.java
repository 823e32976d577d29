/** How somebody wants to be told, which that person alone chooses and sees. */
package org.nextlevel.integration.notification.settings;
