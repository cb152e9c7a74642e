-- Lists are sorted by these, too, once somebody shows them. Who has no value stands last and needs no place here.
CREATE INDEX users_by_city ON users(city) WHERE city <> '';
CREATE INDEX users_by_country ON users(country) WHERE country <> '';
CREATE INDEX users_by_last_sign_in ON users(last_sign_in) WHERE last_sign_in IS NOT NULL;
