/**
 * Countries with their adjective, capital (or capitals, where law and custom name several) and currency: the members of the United
 * Nations but for some of the smallest, and Kosovo and Taiwan. Our own table, of 23 November 2026, after the UN's list of country names and
 * ISO 4217, checked against the npm package world-countries 5.1.0. Left out are places whose capital is disputed.
 * A line: country (other names after “/”) | adjective | capital | currency.
 */
export const COUNTRIES = `
Afghanistan|Afghan|Kabul|afghani
Albania|Albanian|Tirana|lek
Algeria|Algerian|Algiers|dinar
Andorra|Andorran|Andorra la Vella|euro
Angola|Angolan|Luanda|kwanza
Argentina|Argentine/Argentinian|Buenos Aires|peso
Armenia|Armenian|Yerevan|dram
Australia|Australian|Canberra|dollar
Austria|Austrian|Vienna|euro
Azerbaijan|Azerbaijani/Azeri|Baku|manat
Bahamas|Bahamian|Nassau|dollar
Bahrain|Bahraini|Manama|dinar
Bangladesh|Bangladeshi|Dhaka|taka
Barbados|Barbadian|Bridgetown|dollar
Belarus|Belarusian|Minsk|rouble
Belgium|Belgian|Brussels|euro
Belize|Belizean|Belmopan|dollar
Benin|Beninese|Porto-Novo/Cotonou|franc
Bhutan|Bhutanese|Thimphu|ngultrum
Bolivia|Bolivian|Sucre/La Paz|boliviano
Bosnia and Herzegovina/Bosnia|Bosnian|Sarajevo|mark
Botswana|Botswanan|Gaborone|pula
Brazil|Brazilian|Brasília/Brasilia|real
Brunei|Bruneian|Bandar Seri Begawan|dollar
Bulgaria|Bulgarian|Sofia|euro/lev
Burkina Faso|Burkinabe|Ouagadougou|franc
Burundi|Burundian|Gitega/Bujumbura|franc
Cambodia|Cambodian|Phnom Penh|riel
Cameroon|Cameroonian|Yaoundé/Yaounde|franc
Canada|Canadian|Ottawa|dollar
Cape Verde|Cape Verdean|Praia|escudo
Central African Republic|Central African|Bangui|franc
Chad|Chadian|N'Djamena|franc
Chile|Chilean|Santiago/Valparaíso|peso
China|Chinese|Beijing/Peking|yuan/renminbi
Colombia|Colombian|Bogotá/Bogota|peso
Costa Rica|Costa Rican|San José/San Jose|colón/colon
Croatia|Croatian|Zagreb|euro
Cuba|Cuban|Havana|peso
Cyprus|Cypriot|Nicosia|euro
Czech Republic/Czechia|Czech|Prague|koruna/crown
Democratic Republic of Congo/Congo|Congolese|Kinshasa/Brazzaville|franc
Denmark|Danish|Copenhagen|krone/crown
Djibouti|Djiboutian|Djibouti|franc
Dominican Republic|Dominican|Santo Domingo/Roseau|peso/dollar
Ecuador|Ecuadorean/Ecuadorian|Quito|dollar
Egypt|Egyptian|Cairo|pound
El Salvador|Salvadoran/Salvadorean|San Salvador|dollar
Eritrea|Eritrean|Asmara|nakfa
Estonia|Estonian|Tallinn|euro
Ethiopia|Ethiopian|Addis Ababa|birr
Fiji|Fijian|Suva|dollar
Finland|Finnish|Helsinki|euro
France|French|Paris|euro
Gabon|Gabonese|Libreville|franc
Gambia|Gambian|Banjul|dalasi
Georgia|Georgian|Tbilisi/Atlanta|lari
Germany|German|Berlin|euro
Ghana|Ghanaian|Accra|cedi
Greece|Greek|Athens|euro
Guatemala|Guatemalan|Guatemala City|quetzal
Guinea|Guinean|Conakry/Bissau/Malabo/Port Moresby|franc
Guyana|Guyanese|Georgetown|dollar
Haiti|Haitian|Port-au-Prince|gourde
Honduras|Honduran|Tegucigalpa|lempira
Hungary|Hungarian|Budapest|forint
Iceland|Icelandic|Reykjavík/Reykjavik|króna/krona
India|Indian|New Delhi/Delhi|rupee
Indonesia|Indonesian|Jakarta/Nusantara|rupiah
Iran|Iranian|Tehran|rial/toman
Iraq|Iraqi|Baghdad|dinar
Ireland|Irish|Dublin|euro
Italy|Italian|Rome|euro
Ivory Coast/Côte d'Ivoire|Ivorian|Yamoussoukro/Abidjan|franc
Jamaica|Jamaican|Kingston|dollar
Japan|Japanese|Tokyo|yen
Jordan|Jordanian|Amman|dinar
Kazakhstan|Kazakh|Astana/Nur-Sultan|tenge
Kenya|Kenyan|Nairobi|shilling
Kosovo|Kosovan|Pristina|euro
Kuwait|Kuwaiti|Kuwait City|dinar
Kyrgyzstan|Kyrgyz|Bishkek|som
Laos|Laotian|Vientiane|kip
Latvia|Latvian|Riga|euro
Lebanon|Lebanese|Beirut|pound/lira
Lesotho|Basotho|Maseru|loti
Liberia|Liberian|Monrovia|dollar
Libya|Libyan|Tripoli|dinar
Lithuania|Lithuanian|Vilnius|euro
Luxembourg|Luxembourgish|Luxembourg/Luxembourg City|euro
Madagascar|Malagasy|Antananarivo|ariary
Malawi|Malawian|Lilongwe|kwacha
Malaysia|Malaysian|Kuala Lumpur/Putrajaya|ringgit
Maldives|Maldivian|Malé/Male|rufiyaa
Mali|Malian|Bamako|franc
Malta|Maltese|Valletta|euro
Mauritania|Mauritanian|Nouakchott|ouguiya
Mauritius|Mauritian|Port Louis|rupee
Mexico|Mexican|Mexico City|peso
Moldova|Moldovan|Chișinău/Chisinau|leu
Mongolia|Mongolian|Ulaanbaatar/Ulan Bator|tugrik/tögrög
Montenegro|Montenegrin|Podgorica/Cetinje|euro
Morocco|Moroccan|Rabat|dirham
Mozambique|Mozambican|Maputo|metical
Myanmar/Burma|Burmese|Naypyidaw/Nay Pyi Taw/Yangon|kyat
Namibia|Namibian|Windhoek|dollar
Nepal|Nepalese/Nepali|Kathmandu|rupee
Netherlands/Holland|Dutch|Amsterdam/The Hague|euro
New Zealand|New Zealand|Wellington|dollar
Nicaragua|Nicaraguan|Managua|córdoba/cordoba
Niger|Nigerien|Niamey|franc
Nigeria|Nigerian|Abuja|naira
North Korea|North Korean|Pyongyang|won
North Macedonia/Macedonia|Macedonian|Skopje|denar
Norway|Norwegian|Oslo|krone/crown
Oman|Omani|Muscat|rial
Pakistan|Pakistani|Islamabad|rupee
Panama|Panamanian|Panama City|balboa/dollar
Papua New Guinea|Papua New Guinean|Port Moresby|kina
Paraguay|Paraguayan|Asunción/Asuncion|guaraní/guarani
Peru|Peruvian|Lima|sol
Philippines|Philippine/Filipino|Manila|peso
Poland|Polish|Warsaw|zloty/złoty
Portugal|Portuguese|Lisbon|euro
Qatar|Qatari|Doha|riyal
Romania|Romanian|Bucharest|leu
Russia|Russian|Moscow|rouble/ruble
Rwanda|Rwandan|Kigali|franc
Saudi Arabia|Saudi/Saudi Arabian|Riyadh|riyal
Senegal|Senegalese|Dakar|franc
Serbia|Serbian|Belgrade|dinar
Sierra Leone|Sierra Leonean|Freetown|leone
Singapore|Singaporean|Singapore|dollar
Slovakia|Slovak/Slovakian|Bratislava|euro
Slovenia|Slovenian/Slovene|Ljubljana|euro
Somalia|Somali|Mogadishu|shilling
South Africa|South African|Pretoria/Cape Town/Bloemfontein|rand
South Korea|South Korean|Seoul/Sejong|won
South Sudan|South Sudanese|Juba|pound
Spain|Spanish|Madrid|euro
Sri Lanka|Sri Lankan|Colombo/Sri Jayawardenepura Kotte|rupee
Sudan|Sudanese|Khartoum/Juba/Port Sudan|pound
Suriname|Surinamese|Paramaribo|dollar
Sweden|Swedish|Stockholm|krona/crown
Switzerland|Swiss|Bern/Berne|franc
Syria|Syrian|Damascus|pound/lira
Taiwan|Taiwanese|Taipei|dollar
Tajikistan|Tajik|Dushanbe|somoni
Tanzania|Tanzanian|Dodoma/Dar es Salaam|shilling
Thailand|Thai|Bangkok|baht
Togo|Togolese|Lomé/Lome|franc
Trinidad and Tobago|Trinidadian|Port of Spain|dollar
Tunisia|Tunisian|Tunis|dinar
Turkey/Türkiye|Turkish|Ankara|lira
Turkmenistan|Turkmen|Ashgabat|manat
Uganda|Ugandan|Kampala|shilling
Ukraine|Ukrainian|Kyiv/Kiev|hryvnia
United Arab Emirates|Emirati|Abu Dhabi|dirham
United Kingdom/UK/Britain|British|London|pound/sterling
United States/US|American/US|Washington/Washington DC/Washington D.C|dollar
Uruguay|Uruguayan|Montevideo|peso
Uzbekistan|Uzbek|Tashkent|som
Venezuela|Venezuelan|Caracas|bolívar/bolivar
Vietnam|Vietnamese|Hanoi|dong
Yemen|Yemeni|Sana'a/Sanaa/Sana/Aden|rial
Zambia|Zambian|Lusaka|kwacha
Zimbabwe|Zimbabwean|Harare|dollar/ZiG`;

/** Cities that are taken for the capital, so that a slip with them is known for one. */
export const NOT_CAPITALS =
  'Sydney|Melbourne|Salzburg|Antwerp|São Paulo|Sao Paulo|Rio de Janeiro|Toronto|Montreal|Vancouver|Shanghai|Hong Kong|Guangzhou|Medellín|Medellin|Alexandria|Marseille|Lyon|Frankfurt|Munich|Hamburg|Bonn|Mumbai|Bombay|Calcutta|Kolkata|Chennai|Bangalore|Milan|Naples|Kyoto|Osaka|Almaty|Mombasa|Marrakesh|Marrakech|Casablanca|Rotterdam|Auckland|Christchurch|Lagos|Kano|Bergen|Karachi|Lahore|Kraków|Krakow|Gdansk|Porto|St Petersburg|Jeddah|Mecca|Johannesburg|Durban|Busan|Barcelona|Seville|Gothenburg|Malmö|Zurich|Geneva|Basel|Aleppo|Chiang Mai|Istanbul|Izmir|Odesa|Odessa|Kharkiv|Lviv|Dubai|Manchester|Edinburgh|Birmingham|Ho Chi Minh City|Saigon|Bulawayo|Guayaquil|Tijuana|Benghazi|Basra|Mosul|Kandahar|Thessaloniki|Aarhus|Split|Mandalay|Douala|Kumasi|Cusco';

/** The currencies that are told apart by name alone. */
export const CURRENCY_NAMES =
  'euro|dollar|pound|yen|yuan|renminbi|rupee|peso|real|rand|rouble|ruble|lira|franc|krone|krona|króna|koruna|crown|zloty|forint|leu|lev|dinar|riyal|rial|shekel|baht|ringgit|rupiah|won|dong|naira|shilling|birr|hryvnia|dirham|lari|som|tenge|sol|kuna';
