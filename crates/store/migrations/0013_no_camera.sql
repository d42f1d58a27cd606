-- Why the page had no camera when a picture was made otherwise: a word of our own, no personal data.
ALTER TABLE captures ADD COLUMN no_camera TEXT;
ALTER TABLE authentication_attempts ADD COLUMN no_camera TEXT;
